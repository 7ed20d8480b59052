const mostKept = 24;

/**
 * Remembers the answers to the last few questions, told apart by the identity of what was asked. Enough for the pane
 * that is explored and four that are compared, an undo and a redo between them; values are never changed in place, so
 * identity is all there is to compare.
 */
export function lastCalls<Asked extends readonly unknown[], Answer>(
  answer: (...asked: Asked) => Answer,
  most = mostKept,
) {
  const kept: { readonly asked: Asked; readonly answer: Answer }[] = [];
  return (...asked: Asked): Answer => {
    const known = kept.find((call) => call.asked.every((value, index) => Object.is(value, asked[index])));
    if (known !== undefined) return known.answer;
    const fresh = { asked, answer: answer(...asked) };
    kept.unshift(fresh);
    kept.length = Math.min(kept.length, most);
    return fresh.answer;
  };
}
