import type { Cases } from '../case.ts';
import type { Scene } from '../scene/scene.ts';

/** Cases of the operations on AI messages. */
export function aiCases({ ben, dee, choir, noGroup }: Scene): Cases {
  const question = { targets: [ben], type: 1, content_type: 0, content: 'How are you?' };
  return {
    sendAiMessage: {
      success: { body: question },
      codes: {
        10002: { body: { ...question, content_type: 9, related_mid: 5 } },
        20001: { body: { ...question, type: 2, targets: [noGroup] } },
        20011: { body: { ...question, type: 2, targets: [choir] }, as: dee },
      },
    },
  };
}
