const unseen = /[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Control}]/gu;

/** Whether a text shows anything at all on a screen: spaces, soft hyphens and other marks without ink do not count. */
export function hasVisibleText(text: string): boolean {
  // A long text is looked at in parts: one visible character is enough.
  for (let at = 0; at < text.length; at += 256) if (text.slice(at, at + 256).replace(unseen, '') !== '') return true;
  return false;
}
