/** An article of the demo workspace's knowledge base, before it is known who wrote it when. */
export interface ArticlePlan {
  kind: 'PRODUCT' | 'CASE' | 'OBJECTION' | 'COMPETITOR' | 'EXPERIENCE';
  author: string;
  /** Working days ago at which it was written. */
  ago: number;
  title: string;
  body: string;
  productLine?: string;
  segment?: string;
  competitor?: string;
}
