import { button, command, graphql } from '../../command';
import { filling, unshown } from '../../understand/slots/choice';
import { knownRecord, recordNamed } from '../../understand/slots/names';
import { personName } from '../../understand/slots/person';
import { emailAddress, phoneNumber } from '../../understand/slots/reach';
import { freeText } from '../../understand/slots/text';
import { DUPLICATE_FIELDS, type Duplicate, duplicateNote } from './duplicates';

const CREATE_LEAD = graphql(`mutation CreateLead($input: CreateLeadInput!) {
  createLead(input: $input) {
    lead { id company contactName email phone channel { id label } owner { id name } }
    ${DUPLICATE_FIELDS}
    userErrors { code path message }
    change { id summary undoable at }
  }
}`);

interface Data {
  createLead: {
    lead: {
      id: string;
      company: string;
      contactName: string | null;
      email: string | null;
      phone: string | null;
      channel: { label: string } | null;
      owner: { name: string } | null;
    };
    duplicates: Duplicate[];
  };
}

export const createLead = command({
  name: 'createLead',
  area: 'leads',
  examples: {
    en: ['new lead Northwind Foods from the trade show, Lucy Gray', 'add lead Pied Piper Freight, referred by Initech'],
    zh: ['新增线索 康宁口腔,来自社交媒体', '展会上拿到一个新线索:青松制药'],
  },
  sentences: {
    en: [
      "(<create>|got|have|we have|we got|i have|i got|there is|there 's|met|found|picked up|received|put down|save|capture|note|enter a|here 's|here is|need to add|want to add|i want|we gained|gained|scored|landed|found us) [a|an|another|us|the] [new|hot|warm|fresh|inbound|potential|possible|promising|interesting|nice|good] (lead|prospect|potential customer|potential client|sales lead|suspect) [:|called|named|from|at|with|is|company|for] {company}",
      '{company} is (a|another|our) [new|hot|warm] (lead|prospect)',
      '(add|create|register|log|enter|save|put) {company} (as|as a|as an|in as a) [new|hot] (lead|prospect)',
      '(lead|prospect) : {company}',
      '(<create>|got|have) [a|an|another] [new|hot|warm|fresh] (lead|prospect)',
      '[new|hot|another] {channel} lead [:] {company}',
      '(new|another) [sales|inbound] (lead|prospect) {company}',
      '(got|have|received|new|we got|i got|we have|there is) [a|another|an] [new] (referral|recommendation|intro|introduction|tip) (from|via|by|through) {referredBy} [:|,|-|to|for|about] {company}',
      '{referredBy} [just] (referred|introduced|recommended|referred us to|introduced us to|introduced me to|pointed us to|sent us) {company} [to us] [,|.|;] [(add|put|create|log|make|save) (them|it) [in] [as] [a] [new] lead]',
      '[someone|somebody|a guy|a lady|a person|people|a woman|a man] [from|at] {company} [just] (called|called in|called us|rang|rang us|emailed|emailed us|contacted us|reached out|reached out to us|got in touch|wrote in|wrote to us|asked for a demo|requested a demo|filled in the form|filled the form|signed up|showed interest|is interested|are interested|wants a demo|stopped by our booth|came to our booth|visited our booth) [,|.|;|and|-] [i] [want|need|would like|like] [to] (add|put|create|log|make|save|register|record|enter|open) [them|it|him|her|this|that] [in|down|up] [as] [a|the] [new] (lead|prospect) [for them|for it]',
      '(add|put|save|enter|include|get) {company} (to|in|into|onto|on) [the|our|my] (leads|lead list|prospects|prospect list|list of leads|lead pipeline|new leads|leads list)',
      '[new|potential] (lead|prospect) [is] {company}',
    ],
    zh: [
      '(<create>|来了|有|拿到|获得|收到|得到|接到|找到|发现|有了|新增了|录个|加一条|记一个|记个|记一条|进来|进来了|进来一个|挖到|挖到了|捡到|认识了|碰到|遇到|谈到|录一个|录一条|上报|补一条|补个|新来|多了|认识|加了|拿到了|收到了|获得了|来) [了] [一个|一条|个|条|一] [新|新的] (线索|lead|潜客|潜在客户|销售线索|意向客户|新客户线索|客户线索|商机线索|意向公司) [:|是|叫|,|名称|公司|公司名|公司是] {company}',
      '{company} (是|作为|算|是个|是一个|是一条) [一个|个] [新|新的] (线索|潜在客户|潜客|意向客户)',
      '(把|将) {company} (加|添加|录入|登记|加入|记) [为|到|成] [新] (线索|潜在客户|线索库|线索里|线索列表)',
      '(线索|新线索|lead|new lead|新lead|潜客|新潜客) [:|,] {company}',
      '{company} [主动|今天|昨天|刚刚] (来电|打来电话|打电话来|来咨询|咨询|来电咨询|打电话来咨询|找过来|联系我们|发邮件来|加了微信|留了资料|填了表|申请试用) [了] [,] [请|帮我|麻烦] (记|录|加|建|登记|新建|录入|作为|算) [为|成|个|一个|一条|一下] [新] (线索|潜客|lead)',
      '[新|新的] (客户|公司|企业|厂家|单位) [:|,|叫] {company} [,] (录成|录为|加为|建成|存为|作为|记成|记为|加成|登记为|转为|做成|录入|加到|录到) [一条|一个|成] [新] (线索|潜客)',
      '[老客户|客户|合作伙伴] {referredBy} [那边] [给|帮|给我们|帮我们|又] [我们] (介绍了|推荐了|介绍|推荐|引荐了|转介绍了) [一个|个|一家|家] [新|新的] (线索|客户|潜客|公司|潜在客户) [:|是|叫|叫做|,] {company}',
      '(公司|公司名|客户|单位) [:|是|叫] {company} [,] (作为|算|加为|记为|录为) [新] (线索|潜客)',
      '(朋友|同事|熟人|客户|老客户|老板|领导) (介绍|推荐|转|给) (了|来了|来|来的|过来) [一个|个|一条|条] [新|新的] (线索|潜客|潜在客户|意向客户) [:|是|叫] {company}',
      '<create> [一个|一条|个|条] [新|新的] (线索|lead|潜客|潜在客户)',
    ],
  },
  extras: {
    en: [
      '(from|via|through|found on|found via|found through|found at|met at|met on|source :|source|source is|channel :|channel|came from|came in from|came in through|came via|came through|came in via|on|at|in|found in|out of|who came from|who came through|picked up at|got from|generated by|found us on|found us via|found us through|found on|sourced from|originated from|comes from|coming from|coming in from|lead source|lead source :|met them at|met him at|met her at|saw them at|responded to) [the|our|a] {channel}',
      '{channel}',
      '(contact|contact person|contact is|contact name|contact name is|contact :|contact person is|main contact|point of contact|poc|their contact is|spoke to|spoke with|talked to|met|person :|attn|name|contact there is|contact person there|ask for|cp|c / o|contact name :|contact at|represented by|decision maker|primary contact|key contact|my contact) [:|is] {contact}',
      ', {who}',
      '[his|her|their] (email|mail|e mail|email address) [:|is] {email}',
      '{email}',
      '[his|her|their] (phone|tel|mobile|number|phone number|cell|call|telephone|mobile number) [:|is|on|at] {phone}',
      '{phone}',
      '(referred by|referral from|recommended by|introduced by|ref by|ref|referral by|referred to us by|sent by|sent to us by|introduced to us by|thanks to|via|through|referrer|referrer :|referred from|came from|comes from|from|on recommendation of|on recommendation from|through a referral from|a referral from|tip from|intro from|intro by|introduction by|passed on by|passed to us by|given by|got from|recommended to us by|referral :|reference|reference :) {referredBy}',
      '{referredBy} (told us about them|told them about us|told us about it|passed them on|passed them to us|gave us the lead|made the intro|did the intro|introduced us to them|recommended them|recommended it|referred him|referred her|referred them|referred it|introduced us|introduced them|recommended us|sent them|referred)',
      'with {who} (as contact|as the contact)',
      'with {contact}',
    ],
    zh: [
      '(来自|来源 :|来源是|来源|渠道 :|渠道是|渠道|通过|从|在|由|是从|是|经|走|来自于|线索来源|线索来源 :|获客渠道|从我们的) {channel} [上|来的|认识的|拿到的|找到的|渠道|过来的|得到的|那里|里|获得的|来]',
      '[在] {channel} [上|里|中|那边] [来的|认识的|拿到的|找到的|过来的|得到的|获得的|碰到的|遇到的|加的|认识|找来的|进来的|带来的|引流来的|搜到的|看到我们的|转来的|找过来的|获取的]',
      '(联系人|对接人|联系人是|对接人是|负责人|接口人|找|对方联系人|主要联系人|对方是|老板|经理|采购|联系) [:|是|叫] {contact}',
      ', {who}',
      '(电话|手机|手机号|联系电话|电话号码|电话是|手机号码|联系方式|tel|座机|手机是|联系方式是|phone|mobile) [:|是] {phone}',
      '{phone}',
      '(邮箱|邮件|email|邮箱是|邮箱地址|mail|e mail|电邮) [:|是] {email}',
      '{email}',
      '[由|是|经|通过|经过|是由|靠] {referredBy} [那边|他们|给我们|给|帮忙|帮我们] (推荐的|介绍的|推荐|介绍|转介绍|转介绍的|引荐的|引荐|推荐过来的|介绍过来的|推荐来的|介绍来的|推荐过来|介绍过来|介绍给我们的|推荐给我们的|转过来的|转来的|给的)',
      '{referredBy} 的 (推荐|介绍|引荐)',
      '[由|是|经] {introducer} (介绍|推荐|引荐) [的|来的|过来的|过来]',
      '(推荐人|介绍人|引荐人|推荐方|介绍方|推荐客户|转介绍人) [:|是] {referredBy}',
    ],
  },
  slots: {
    company: freeText('name'),
    contact: freeText('name'),
    who: filling('contact', personName),
    channel: knownRecord('channel'),
    email: emailAddress,
    phone: phoneNumber,
    referredBy: recordNamed('account'),
    // Who is no customer of ours stays in the message.
    introducer: unshown(freeText('name')),
  },
  needs: ['company'],
  changes: true,
  remarks: 'clause',
  operation: ({ company, contact, channel, email, phone, referredBy }, { said }) => ({
    operation: CREATE_LEAD,
    variables: {
      input: {
        company,
        contactName: contact,
        email,
        phone,
        channelId: channel?.id,
        referredById: referredBy?.id,
        said,
      },
    },
  }),
  reply(data: Data, { say }, { remark }) {
    const { lead, duplicates } = data.createLead;
    const facts = [
      { label: say('label.contact'), value: lead.contactName },
      { label: say('label.channel'), value: lead.channel?.label ?? null },
      { label: say('label.email'), value: lead.email },
      { label: say('label.phone'), value: lead.phone },
    ].flatMap(({ label, value }) => (value ? [{ label, value }] : []));
    const made = { type: 'Lead' as const, id: lead.id, name: lead.company };
    const note = duplicateNote(duplicates, made, say);
    const take = button(say('takeLead.button'), 'takeLead', { lead: { id: lead.id, name: lead.company } });
    const buttons = lead.owner ? (note?.buttons ?? []) : [take];
    const text = [
      lead.owner
        ? say('createLead.done', { company: lead.company, owner: lead.owner.name })
        : say('createLead.waiting', { company: lead.company }),
      ...(note ? [note.text] : []),
    ];
    if (facts.length > 0) text.push(facts.map(fact => `${fact.label}: ${fact.value}`).join(say('list.separator')));
    if (remark) text.push(say('remark.left', { words: remark }));
    return {
      text: text.join('\n'),
      ...(facts.length > 0 ? { facts } : {}),
      ...(buttons.length > 0 ? { buttons } : {}),
    };
  },
});
