import { element } from '../../../bot/console/page/element.js';
import {
  type Field,
  type InputValue,
  named,
  type Schema,
  type SchemaType,
  type TypeRef,
  written,
} from './introspection.js';
import type { Texts } from './texts.js';

/** Shows the schema to read: operations and types, one type at a time, with a search over all names and descriptions. */
export class Documentation {
  private readonly past: string[] = [];
  private readonly body = element('div', { class: 'pages' });

  constructor(
    private readonly place: HTMLElement,
    private readonly texts: Texts,
  ) {
    this.place.setAttribute('aria-label', texts.documentation);
    this.place.replaceChildren(element('p', { class: 'quiet' }, texts.noSchema));
  }

  /** Takes a schema and shows its operations. */
  show(schema: Schema): void {
    const search = element('input', {
      type: 'search',
      placeholder: this.texts.search,
      'aria-label': this.texts.search,
    });
    search.addEventListener('input', () => this.open(schema, '', search.value.trim().toLowerCase()));
    this.place.replaceChildren(search, this.body);
    this.open(schema, '');
  }

  private open(schema: Schema, name: string, wanted = ''): void {
    const type = [...schema.roots, ...schema.types].find(one => one.name === name);
    const link = (ref: TypeRef): HTMLElement => this.link(schema, named(ref), written(ref));
    if (type) this.body.replaceChildren(this.back(schema), ...this.page(type, link));
    else this.body.replaceChildren(...this.overview(schema, wanted, link));
    this.place.scrollTop = 0;
  }

  private overview(schema: Schema, wanted: string, link: (ref: TypeRef) => HTMLElement): HTMLElement[] {
    const fits = ({ name, description }: { name: string; description: string | null }): boolean =>
      `${name} ${description ?? ''}`.toLowerCase().includes(wanted);
    const operations = schema.roots.map(root => {
      const fields = (root.fields ?? []).filter(fits).map(field => this.field(field, link));
      return element('section', {}, element('h2', {}, root.name), ...fields);
    });
    const types = schema.types.filter(fits).map(type => element('li', {}, this.link(schema, type.name, type.name)));
    return [...operations, element('section', {}, element('h2', {}, this.texts.types), element('ul', {}, ...types))];
  }

  private page(type: SchemaType, link: (ref: TypeRef) => HTMLElement): HTMLElement[] {
    return [
      element('h2', {}, type.name),
      element('p', { class: 'quiet' }, type.description ?? ''),
      ...(type.fields ?? []).map(field => this.field(field, link)),
      ...(type.inputFields ?? []).map(value =>
        element('div', { class: 'entry' }, this.value(value, link), described(value)),
      ),
      ...(type.enumValues ?? []).map(value =>
        element('div', { class: 'entry' }, element('code', {}, value.name), described(value)),
      ),
      ...(type.possibleTypes ?? []).map(ref => element('div', { class: 'entry' }, link(ref))),
    ];
  }

  private field(field: Field, link: (ref: TypeRef) => HTMLElement): HTMLElement {
    const args = field.args.map(arg => element('div', { class: 'argument' }, this.value(arg, link)));
    return element(
      'div',
      { class: 'entry' },
      element('code', {}, field.name, args.length ? '(' : ''),
      ...args,
      element('code', {}, args.length ? '): ' : ': ', link(field.type)),
      field.isDeprecated ? element('span', { class: 'tag' }, this.texts.deprecated) : null,
      described(field),
    );
  }

  private value({ name, type, defaultValue }: InputValue, link: (ref: TypeRef) => HTMLElement): HTMLElement {
    return element('code', {}, `${name}: `, link(type), defaultValue === null ? '' : ` = ${defaultValue}`);
  }

  private link(schema: Schema, name: string, shown: string): HTMLElement {
    const go = (): void => {
      this.past.push(name);
      this.open(schema, name);
    };
    return element('button', { type: 'button', class: 'type', onclick: go }, shown);
  }

  private back(schema: Schema): HTMLElement {
    const go = (): void => {
      this.past.pop();
      this.open(schema, this.past.at(-1) ?? '');
    };
    return element('button', { type: 'button', class: 'plain', onclick: go }, `← ${this.texts.back}`);
  }
}

function described({ description }: { description: string | null }): HTMLElement | null {
  return description ? element('p', { class: 'quiet' }, description) : null;
}
