import { signature } from '../../auth/tokens.ts';

/** How long the QR code of a group is valid, in milliseconds: a week. No source states a number. */
export const qrCodeLifetime: number = 7 * 24 * 60 * 60 * 1000;

/** What the QR code of a group says. */
export interface QrCode {
  readonly groupId: number;
  readonly madeAt: number;
}

/** Returns the string of a QR code of a group. Like a token of the mock, it protects nothing. */
export function writeQrCode(appId: string, { groupId, madeAt }: QrCode): string {
  const text = btoa(`${groupId}:${madeAt}`).replace(/=+$/, '');
  return `${text}.${signature(`${appId}:${text}`)}`;
}

/** Reads the string of a QR code; undefined if this app did not create it, or if it was changed. */
export function readQrCode(appId: string, text: string): QrCode | undefined {
  const [content = ''] = text.split('.', 1);
  if (!/^[A-Za-z0-9+/]{4,60}$/.test(content) || content.length % 4 === 1) return undefined;
  const [groupId, madeAt] = atob(content).split(':').map(Number);
  if (groupId === undefined || madeAt === undefined) return undefined;
  const code = { groupId, madeAt };
  return text === writeQrCode(appId, code) ? code : undefined;
}
