import { ben, choir, dee } from '../support/village.ts';
import type { Recipes } from './recipe.ts';

export const message: Recipes = {
  sendMessage: {
    sound: { body: { targets: [ben], type: 1, content_type: 0, content: 'hello' } },
    codes: {
      10002: { body: { targets: [ben], type: 1, content_type: 0 } },
      20001: { body: { targets: [1], type: 2, content_type: 0, content: 'hello' } },
      20011: { body: { targets: [choir], type: 2, content_type: 0, content: 'hello' }, as: dee },
    },
  },
};
