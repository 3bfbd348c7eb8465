/** The parts of an Adaptive Card (1.5) that our replies are made of. */
export interface Card {
  type: 'AdaptiveCard';
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json';
  version: '1.5';
  /** Brings the card up to date when one of these people looks at it again. */
  refresh?: { action: Execute; userIds: string[] };
  body: Element[];
}

export type Element = RichText | FactSet | TableElement | Picture | ActionSet | Container | Input;

/** Text that is shown as it is: unlike a text block, a run knows no markdown. */
export interface RichText {
  type: 'RichTextBlock';
  inlines: { type: 'TextRun'; text: string; weight?: 'bolder'; isSubtle?: boolean }[];
  spacing?: 'none' | 'small' | 'medium';
  horizontalAlignment?: 'left' | 'right';
}

export interface FactSet {
  type: 'FactSet';
  facts: { title: string; value: string }[];
}

export interface TableElement {
  type: 'Table';
  firstRowAsHeader: true;
  showGridLines: boolean;
  columns: { width: number; horizontalCellContentAlignment: 'left' | 'right' }[];
  rows: { type: 'TableRow'; cells: { type: 'TableCell'; items: RichText[] }[] }[];
}

export interface Picture {
  type: 'Image';
  url: string;
  altText: string;
  size: 'stretch';
}

export interface Container {
  type: 'Container';
  items: Element[];
}

export interface ActionSet {
  type: 'ActionSet';
  actions: (Execute | Submit | OpenUrl)[];
}

/** A button; clients that do not know it fall back to the older kind, which arrives as a message. */
export interface Execute {
  type: 'Action.Execute';
  title: string;
  verb: string;
  data: object;
  style?: 'positive' | 'destructive';
  fallback?: { type: 'Action.Submit'; title: string; data: object };
}

/** A button that opens a dialog, or submits one. */
export interface Submit {
  type: 'Action.Submit';
  title: string;
  data: object;
  style?: 'positive' | 'destructive';
}

/** A link shown as a button. */
export interface OpenUrl {
  type: 'Action.OpenUrl';
  title: string;
  url: string;
}

export interface Input {
  type: 'Input.Text' | 'Input.Number' | 'Input.Date' | 'Input.Time' | 'Input.ChoiceSet';
  id: string;
  label: string;
  isRequired: boolean;
  errorMessage: string;
  value?: string | number;
  isMultiline?: boolean;
  choices?: { title: string; value: string }[];
  style?: 'filtered';
}
