import { ben, choir, dee } from '../support/fixture.ts';
import type { Recipes } from './recipe.ts';

const question = { targets: [ben], type: 1, content_type: 0, content: 'How are you?' };

export const ai: Recipes = {
  sendAiMessage: {
    success: { body: question },
    codes: {
      10002: { body: { ...question, content_type: 9, related_mid: 5 } },
      20001: { body: { ...question, type: 2, targets: [1] } },
      20011: { body: { ...question, type: 2, targets: [choir] }, as: dee },
    },
  },
};
