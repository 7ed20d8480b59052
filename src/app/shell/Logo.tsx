/** Three rings, each linked with the two others: many centres, bound together. */
export function Logo() {
  return (
    <svg
      width="26"
      height="26"
      viewBox="0 0 26 26"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      aria-hidden="true"
    >
      <circle cx="13" cy="9" r="6" />
      <circle cx="9" cy="16" r="6" />
      <circle cx="17" cy="16" r="6" />
    </svg>
  );
}
