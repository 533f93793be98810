import type { Recipe } from '../recipes/recipe.ts';
import type { openFixture } from './fixture.ts';

/** Brings a fixture to where a recipe begins; throws if a request before it fails. */
export async function prepare(
  { mock, call }: ReturnType<typeof openFixture>,
  { after = [], later = 0 }: Recipe,
): Promise<void> {
  for (const [key, recipe] of after) {
    mock.clock.advance({ milliseconds: recipe.later ?? 0 });
    const { code, text } = await call(`${key}${recipe.query ?? ''}`, recipe.body, recipe);
    if (code !== 200) throw new Error(`${key} must succeed: ${text}`);
  }
  mock.clock.advance({ milliseconds: later });
}
