import { DevicePlatform } from '@lanying-im/types';

/** Systems by what their user agents say, the most specific first: an Android phone says Linux, too. */
const platforms: readonly (readonly [RegExp, number])[] = [
  [/^mozilla\//i, DevicePlatform.Web],
  [/iphone|ipad|ios|cfnetwork/i, DevicePlatform.Ios],
  [/android|okhttp/i, DevicePlatform.Android],
  [/windows/i, DevicePlatform.Windows],
  [/mac ?os|macintosh|darwin/i, DevicePlatform.Mac],
  [/linux/i, DevicePlatform.Linux],
];

/** The system that a user agent speaks of. */
export function platformOf(userAgent: string): number {
  return platforms.find(([pattern]) => pattern.test(userAgent))?.[1] ?? DevicePlatform.Unknown;
}

/** The push token that the Lanying push service assigns to a device: always the same one. */
export function pushTokenOf(appId: string, guid: string): string {
  let result = '';
  for (let round = 0; round < 2; round += 1) {
    let hash = 0x811c9dc5 ^ round;
    for (const character of `${appId}/${guid}`) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
    result += (hash >>> 0).toString(16).padStart(8, '0');
  }
  return result;
}
