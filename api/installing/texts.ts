import type { Outcome } from '../../bot/slack/installing';
import type { Locale } from '../../entities/values/locale';

/** How installing the app for Slack went, in words for whoever is at the browser. */
type InstallText = Outcome | 'title' | 'notAdmin';

/** Words for each outcome, per language. */
export const INSTALL_TEXTS: Record<Locale, Record<InstallText, string>> = {
  en: {
    title: 'Uplift for Slack',
    installed: 'Uplift is installed. Open Slack and write “help” to Uplift, or type /sales help in any channel.',
    cancelled: 'Nothing was installed: it was declined in Slack. You can start again at any time.',
    stale:
      'This installation was not started in this browser, was finished already, or took longer than ten minutes. Please start again.',
    elsewhere:
      'This Slack workspace belongs to another workspace of this server. Remove Uplift from Slack there first, then install it again.',
    orgWide:
      'Uplift is installed for one Slack workspace at a time, not for a whole organisation. Please choose a workspace.',
    failed:
      'Slack could not be asked to finish the installation. Please start again; if it stays so, look into the server’s log.',
    notAdmin:
      'Only an admin of your Uplift workspace can install it in Slack. Please ask one of them to open this page.',
  },
  'zh-CN': {
    title: 'Uplift for Slack',
    installed: 'Uplift 已安装。打开 Slack，给 Uplift 发“帮助”，或者在任意频道输入 /sales 帮助。',
    cancelled: '没有安装：在 Slack 里点了取消。随时可以重新开始。',
    stale: '这次安装不是在这个浏览器里发起的，或者已经完成，或者超过了十分钟。请重新开始。',
    elsewhere: '这个 Slack 工作区已经属于本服务器上的另一个工作区。请先在 Slack 里移除 Uplift，再重新安装。',
    orgWide: 'Uplift 一次只能安装到一个 Slack 工作区，不能安装到整个组织。请选择一个工作区。',
    failed: '没能在 Slack 完成安装，请重新开始；如果还是不行，请查看服务器日志。',
    notAdmin: '只有 Uplift 工作区的管理员才能把它装进 Slack，请让管理员来打开这个页面。',
  },
};
