/** An operation worth trying first. */
export interface Example {
  name: string;
  query: string;
  variables: Record<string, unknown>;
}

/** One for reading, one for a figure, one for a list with a filter, one that changes something. */
export const EXAMPLES: Example[] = [
  {
    name: 'Who am I',
    query:
      'query WhoAmI {\n  viewer {\n    role\n    locale\n    user { id name email team { name } }\n    workspace { name currency timeZone }\n  }\n}',
    variables: {},
  },
  {
    name: 'My open deals',
    query:
      'query OpenDeals($filter: DealFilter, $first: Int) {\n  deals(filter: $filter, first: $first) {\n    totalCount\n    nodes {\n      id\n      name\n      amount { amount currency }\n      stage { name }\n      account { name }\n      owner { name }\n    }\n    pageInfo { hasNextPage endCursor }\n  }\n}',
    variables: { filter: { state: 'OPEN' }, first: 10 },
  },
  {
    name: 'Conversion this month',
    query:
      'query Conversion($compare: KpiComparison) {\n  kpi(metric: CONVERSION_RATE, compare: $compare) {\n    value\n    numerator\n    denominator\n    period\n    change\n    definition\n  }\n}',
    variables: { compare: 'PREVIOUS' },
  },
  {
    name: 'Create a task',
    query:
      'mutation CreateTask($input: CreateTaskInput!) {\n  createTask(input: $input) {\n    task { id title dueOn }\n    change { id undoable }\n    userErrors { code path message }\n  }\n}',
    variables: { input: { title: 'Send the quote' } },
  },
];
