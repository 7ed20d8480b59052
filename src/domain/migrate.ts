import { documentFormat } from './document.ts';
import type { JsonObject } from './jsonValue.ts';
import { kindInWords, valueInWords } from './jsonValue.ts';
import type { Finding } from './report.ts';

/** The version of the format this app writes, and the newest it reads. */
export const newestVersion = 1;

/** What a document says about its format. */
export interface DocumentVersion {
  /** Read leniently: other names stand for the format's own, because no `format` is given. */
  readonly isLenient: boolean;
  /** False when the document is of a newer version: half understood is not understood. */
  readonly isReadable: boolean;
  readonly finding: Finding | null;
}

/**
 * Reads `format` ("polycentric/1"), or `schemaVersion` (1) where there is no `format`.
 *
 * Versions that came before the present one are brought up to it here, once there are any; the only version so far is 1.
 */
export function versionOf(root: JsonObject): DocumentVersion {
  const { format, schemaVersion } = root;
  if (format !== undefined) return judge('format', format, majorOf(format), false);
  if (schemaVersion !== undefined) return judge('schemaVersion', schemaVersion, numberOf(schemaVersion), true);
  return {
    isLenient: true,
    isReadable: true,
    finding: {
      code: 'W_NO_VERSION',
      place: ['format'],
      message: `The file does not say which format it has. It was read as "${documentFormat}".`,
      remedy: `Write "format": "${documentFormat}" at its beginning. A copy saved from here has it.`,
    },
  };
}

function majorOf(format: unknown): number | null {
  const major = typeof format === 'string' ? /^polycentric\/(\d{1,9})(\.\d+)*$/.exec(format)?.[1] : undefined;
  return major === undefined ? null : Number(major);
}

function numberOf(version: unknown): number | null {
  const number = typeof version === 'string' && /^\d{1,9}$/.test(version) ? Number(version) : version;
  return typeof number === 'number' && Number.isInteger(number) ? number : null;
}

function judge(field: string, value: unknown, major: number | null, isLenient: boolean): DocumentVersion {
  if (major !== null && major > newestVersion)
    return {
      isLenient,
      isReadable: false,
      finding: {
        code: 'E_NEWER_VERSION',
        place: [field],
        value,
        message: `The file has version ${String(major)} of the format; the newest this app reads is ${String(newestVersion)}.`,
        remedy: 'Update the app, or save the file for an older version. Nothing was changed.',
      },
    };
  const isCurrent = major === newestVersion;
  return {
    isLenient,
    isReadable: true,
    finding: isCurrent
      ? null
      : {
          code: 'E_BAD_VERSION',
          place: [field],
          value,
          message: `"${field}" is ${valueInWords(value) ?? kindInWords(value)}, which is no version of this format.`,
          remedy: `Write "format": "${documentFormat}" in place of it if the file is such a map.`,
        },
  };
}
