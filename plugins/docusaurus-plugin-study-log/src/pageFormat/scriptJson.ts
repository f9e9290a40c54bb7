/** JSON as the content of a `<script>`: no text in it can end the element. */
export function toScriptJson(value: unknown): string {
  return JSON.stringify(value).replace(/</g, '\\u003c');
}
