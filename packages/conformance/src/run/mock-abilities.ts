import type { Target } from '../service/service.ts';
import type { Abilities, Undo } from './abilities.ts';

/** Creates the abilities of a mock that accepts controls under `/__mock/`. Each restores the state that it found. */
export function mockAbilities({ endpoint, appId }: Pick<Target, 'endpoint' | 'appId'>): Abilities {
  async function control(path: string, body?: string): Promise<string> {
    const url = `${endpoint.replace(/\/+$/, '')}/__mock/${path}?app_id=${encodeURIComponent(appId)}`;
    const response = await fetch(url, body === undefined ? {} : { method: 'POST', body });
    const text = await response.text();
    if (!response.ok) throw new Error(`The mock rejected /__mock/${path} with HTTP ${response.status}: ${text}`);
    return text;
  }

  async function change(path: string, body: unknown): Promise<Undo> {
    const snapshot = await control('snapshot');
    await control(path, JSON.stringify(body));
    return async () => void (await control('restore', snapshot));
  }

  return {
    settings: (settings) => change('state', settings),
    clock: (milliseconds) => change('clock', { advance: { milliseconds } }),
  };
}
