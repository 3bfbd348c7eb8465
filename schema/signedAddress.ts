/** Which record an address that needs no signing in shows. */
export interface SignedRecord {
  /** UUIDs. */
  workspaceId: string;
  id: string;
}

/** The address of a record's page or file, signed, valid until an instant. */
export type SignedAddress = (record: SignedRecord, expiresAt: Date) => string;
