import Ajv from 'ajv';
import { strToU8, zipSync } from 'fflate';
import { type PackageFor, teamsManifest } from './manifest';
import { MANIFEST_SCHEMA } from './manifestSchema';

/** The app's icons, as PNG. */
export interface Icons {
  /** 192 by 192 pixels. */
  color: Uint8Array;
  /** 32 by 32 pixels, white on nothing. */
  outline: Uint8Array;
}

/** Zip files carry times; the same package is the same file whenever it is made. */
const MADE = new Date('2026-01-01T00:00:00Z');

/** The app package that is uploaded to Teams, as a zip file. @throws Error naming what Teams would refuse */
export function teamsPackage(of: PackageFor, { color, outline }: Icons): Uint8Array {
  const manifest = teamsManifest(of);
  const faults = faultsOf(manifest);
  if (faults.length > 0) throw new Error(`Teams would refuse the manifest: ${faults.join('; ')}`);
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  return zipSync({ 'manifest.json': strToU8(text), 'color.png': color, 'outline.png': outline }, { mtime: MADE });
}

/** What Teams would refuse in a manifest. */
export function faultsOf(manifest: object): string[] {
  const ajv = new Ajv({ allErrors: true });
  if (ajv.validate(MANIFEST_SCHEMA, manifest)) return [];
  return (ajv.errors ?? []).map(({ instancePath, message }) => `${instancePath || '/'} ${message}`);
}
