import type { Scope } from '../understand/slots/scope';

/** A scope as the API takes it; undefined leaves the default to the server. */
export function scopeInput(scope: Scope | undefined): { type: Scope['type']; id?: string } | undefined {
  return scope && (scope.id === undefined ? { type: scope.type } : { type: scope.type, id: scope.id });
}
