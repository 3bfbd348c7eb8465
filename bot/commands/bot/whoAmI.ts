import { command } from '../../command';

export const whoAmI = command({
  name: 'whoAmI',
  area: 'bot',
  examples: { en: ['who am I'], zh: ['我是谁'] },
  sentences: {
    en: [
      'who am i [logged in as|signed in as|here|to you|in the system]',
      '(which|what) (account|user) am i [using|logged in as|signed in as|on|logged in with]',
      "(what 's|what is|whats|show) my (user name|username|login|email|role|account|profile|user|identity|access|name|permissions|team)",
      'whoami',
      '(am i|which team am i) (logged in|signed in|in|on)',
      '(do you know who i am|who do you think i am)',
      'what am i logged in as',
      '(what|which) (team|role) (am i in|do i have|am i)',
      'who is (logged in|signed in)',
      'what (can|am) i (access|allowed to see|allowed to do)',
    ],
    zh: [
      '我[现在]是谁',
      '(我|我现在)(登录的|登陆的|用的)是(哪个|什么|谁的)(账号|账户|用户|帐号)',
      '我的(角色|身份|账号|权限|个人信息|账户|帐号|资料|用户信息|团队|职位)[是什么|是啥|信息]',
      '我[现在|目前](登录的|登陆的|用的|登的)是[哪个|什么|谁的|哪一个](号|身份|工号|账号)',
      '我[现在|目前](是|以|用)[什么|哪个](身份|账号|号)[登录|登录的]',
      '我(是|属于|在)(哪个|什么)(团队|角色|用户|身份|账号|组)',
      '(当前|现在)(登录|登陆)[的][是](谁|哪个账号|什么账号|用户|账号|身份)[是谁]',
      '你知道我是谁',
      '我用的什么账号',
      '(查看|看看|显示) [一下] 我的(身份|账号|角色|权限|个人信息)',
      '我登录的是谁[的账号]',
      '我是什么(角色|身份|权限)',
    ],
  },
  strict: true,
  slots: {},
  operation(_, { viewer, say }) {
    const team = viewer.user.team?.label ?? 'none';
    return {
      text: say('whoAmI.done', {
        name: viewer.user.name,
        role: viewer.role,
        team,
        workspace: viewer.workspace.name,
        email: viewer.user.email,
      }),
    };
  },
});
