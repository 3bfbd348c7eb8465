import { registerEnumType } from 'type-graphql';
import type { Order } from './window';

export enum Direction {
  ASC = 'ASC',
  DESC = 'DESC',
}

registerEnumType(Direction, {
  name: 'OrderDirection',
  description: 'Which way a list is sorted; records without a value come last either way.',
  valuesConfig: {
    ASC: { description: 'Smallest or earliest first.' },
    DESC: { description: 'Largest or latest first.' },
  },
});

/** The order a list's `orderBy` asks for; null when it asks for none. */
export function directed<Field extends string>(
  orders: Record<Field, Omit<Order, 'direction'>>,
  orderBy: { field: Field; direction: Direction } | null,
): Order | null {
  return orderBy && { ...orders[orderBy.field], direction: orderBy.direction };
}
