/** What was found out about a model, kept for as long as the model is. */
import type { Model } from '../model.js';

/** A page asks a handful of questions; whoever asks hundreds is not one. */
const MOST = 50;

/** A function of a model and a question that answers the same question once. */
export function remember<Question, Answer>(
  answer: (model: Model, question: Question) => Answer,
): (model: Model, question: Question) => Answer {
  const models = new WeakMap<Model, Map<string, Answer>>();
  return (model, question) => {
    const answers = models.get(model) ?? new Map<string, Answer>();
    models.set(model, answers);
    const key = JSON.stringify(question);
    const known = answers.get(key);
    if (known !== undefined) return known;
    if (answers.size >= MOST) answers.clear();
    const found = answer(model, question);
    answers.set(key, found);
    return found;
  };
}
