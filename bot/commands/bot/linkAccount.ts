import { command, graphql } from '../../command';
import { linkCode } from '../../understand/slots/linkCode';

const CREATE_LINK_CODE = graphql(`mutation CreateLinkCode($input: CreateLinkCodeInput!) {
  createLinkCode(input: $input) {
    code
    expiresAt
    userErrors { code path message }
    change { id summary undoable at }
  }
}`);

interface Data {
  createLinkCode: { code: string };
}

/** Somebody known gets a code for another account of theirs; whoever is not known yet has it read in `linking.ts`. */
export const linkAccount = command({
  name: 'linkAccount',
  area: 'bot',
  examples: { en: ['link my account', 'link 12345678'], zh: ['绑定账号', '绑定 12345678'] },
  sentences: {
    en: [
      "[i want to|i'd like to|i would like to|can i|could i|how do i|let me|help me|i need to] (link|connect|pair|bind|hook up|associate) [my|this|the|an|another] [slack|teams|chat|uplift|other|work] (account|profile|identity|user|login|chat account) [to uplift|with uplift|to my account|here]",
      '(link|connect|pair|bind) [me|my account|account|this account] [code|with code|with the code|with|using] {code}',
      "[here 's|here is|this is|that's|that is] [my|the] (link|linking|pairing|account|connection) code [is|:|-] {code}",
      '[my|the] code is {code}',
      '(link|linking|pairing|account) code [:] [{code}]',
      '(get|give|send|show|make) [me] [a|the|my|new] (link|linking|pairing|account link) code',
      '(account linking|link account|link me)',
    ],
    zh: [
      '[我想|我要|想|要|帮我|请|怎么|如何|麻烦] [把] (绑定|关联|连接|绑|绑一下|绑定一下) [我的|这个|一下|下|我] (账号|帐号|账户|帐户|身份|用户|聊天账号)',
      '(账号|帐号|账户|帐户|身份) (绑定|关联)',
      '(绑定|关联|连接) [账号|帐号|账户] [码|:] {code}',
      '[我的|这是|这是我的] (绑定码|关联码|验证码|绑定代码) [是|为|:] {code}',
      '[给我|获取|生成|要|来] [一个|个] (绑定码|关联码)',
    ],
  },
  slots: { code: linkCode },
  operation({ code }, { viewer, say }) {
    if (code) return { text: say('linkAccount.already', { name: viewer.user.name }) };
    return { operation: CREATE_LINK_CODE, variables: { input: {} } };
  },
  reply: ({ createLinkCode: { code } }: Data, { say }) => ({
    text: say('linkAccount.code', { code: `${code.slice(0, 4)} ${code.slice(4)}` }),
    private: true,
  }),
});
