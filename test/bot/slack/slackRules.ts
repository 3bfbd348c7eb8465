/** A block or element as Slack receives it. */
type Json = Record<string, unknown>;

const object = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {});
const list = (value: unknown): Json[] => (Array.isArray(value) ? value.map(object) : []);
const text = (value: unknown): string => String(object(value).text ?? '');

/** What Slack documents to refuse in a message, as complaints: https://docs.slack.dev/reference/block-kit. */
export function complaints(message: { text: string; blocks: object[] }): string[] {
  const found: string[] = [];
  const must = (holds: boolean, complaint: string) => holds || found.push(complaint);
  const textObject = (value: unknown, longest: number, where: string) => {
    const { type, text: content } = object(value);
    must(type === 'plain_text' || type === 'mrkdwn', `${where}: ${type} is no text object`);
    must(
      typeof content === 'string' && content.length >= 1 && content.length <= longest,
      `${where}: text has ${text(value).length} characters`,
    );
    must(
      !/[<>]/.test(text(value)) && !/&(?!amp;|lt;|gt;)/.test(text(value)),
      `${where}: not escaped: ${text(value).slice(0, 40)}`,
    );
    must(type !== 'mrkdwn' || object(value).verbatim === true, `${where}: links would be made`);
    must(!/[\p{Cs}\u202a-\u202e\u2066-\u2069]/u.test(text(value)), `${where}: broken or turned text`);
  };
  const plainText = (value: unknown, longest: number, where: string) => {
    must(object(value).type === 'plain_text', `${where}: not plain`);
    textObject(value, longest, where);
  };
  const unique = (ids: unknown[], where: string) => must(new Set(ids).size === ids.length, `${where}: ids repeat`);
  const short = (value: unknown, longest: number, where: string) =>
    must(
      typeof value === 'string' && value.length >= 1 && value.length <= longest,
      `${where}: ${String(value).length} characters`,
    );

  const kinds: Record<string, (block: Json) => void> = {
    section(block) {
      must(block.text !== undefined || list(block.fields).length > 0, 'section: empty');
      if (block.text !== undefined) textObject(block.text, 3000, 'section');
      must(list(block.fields).length <= 10, 'section: fields');
      for (const field of list(block.fields)) textObject(field, 2000, 'field');
    },
    image(block) {
      short(block.image_url, 3000, 'image_url');
      must(/^https?:\/\//.test(String(block.image_url)), 'image_url: no address');
      short(block.alt_text, 2000, 'alt_text');
    },
    actions(block) {
      const elements = list(block.elements);
      must(elements.length >= 1 && elements.length <= 25, 'actions: elements');
      unique(
        elements.map(({ action_id }) => action_id),
        'actions',
      );
      for (const button of elements) {
        must(button.type === 'button', 'actions: element');
        plainText(button.text, 75, 'button');
        short(button.action_id, 255, 'action_id');
        if (button.url === undefined) short(button.value, 2000, 'value');
        else short(button.url, 3000, 'url');
        must(button.style === undefined || button.style === 'primary' || button.style === 'danger', 'style');
      }
    },
    rich_text(block) {
      const links = list(block.elements).flatMap(section => list(section.elements));
      must(links.length >= 1, 'rich_text: empty');
      for (const link of links) {
        must(link.type === 'link', 'rich_text: element');
        short(link.url, 3000, 'link url');
        must(/^(https?:\/\/|mailto:)/.test(String(link.url)), 'link url: no address');
        short(link.text, 3000, 'link text');
        must(!/[\p{Cs}\u202a-\u202e\u2066-\u2069]/u.test(String(link.text)), 'link text: broken or turned');
      }
    },
    input(block) {
      plainText(block.label, 2000, 'label');
      const element = object(block.element);
      short(block.block_id, 255, 'block_id');
      short(element.action_id, 255, 'action_id');
      if (element.type === 'static_select') {
        const options = list(element.options);
        must(options.length >= 1 && options.length <= 100, 'options');
        for (const option of options) {
          plainText(option.text, 75, 'option');
          short(option.value, 150, 'option value');
        }
        const { initial_option } = element;
        const chosen = JSON.stringify(initial_option);
        must(
          initial_option === undefined || options.some(option => JSON.stringify(option) === chosen),
          'initial_option',
        );
      } else if (element.type === 'external_select') {
        const chosen = element.initial_option === undefined ? null : object(element.initial_option);
        if (chosen) plainText(chosen.text, 75, 'option');
        if (chosen) short(chosen.value, 150, 'option value');
      } else if (element.type === 'datepicker')
        must(/^\d{4}-\d{2}-\d{2}$/.test(String(element.initial_date ?? '2026-01-01')), 'initial_date');
      else if (element.type === 'timepicker')
        must(/^\d{2}:\d{2}$/.test(String(element.initial_time ?? '00:00')), 'initial_time');
      else {
        must(element.type === 'plain_text_input', `input: ${element.type}`);
        must(String(element.initial_value ?? '').length <= 3000, 'initial_value');
      }
    },
  };

  must(message.text.length >= 1 && message.text.length <= 4000, 'text');
  unique(
    message.blocks.flatMap(block => ('block_id' in block ? [block.block_id] : [])),
    'block_id',
  );
  must(message.blocks.length <= 50, `blocks: ${message.blocks.length}`);
  for (const block of message.blocks.map(object)) {
    const check = kinds[String(block.type)];
    if (check) check(block);
    else found.push(`block: ${block.type}`);
  }
  return found;
}
