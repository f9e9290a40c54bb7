/** A button with words on it, as the classic theme has them. */
export function createButton(
  label: string,
  onClick: (button: HTMLButtonElement) => void,
): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button button--sm button--secondary';
  button.textContent = label;
  button.addEventListener('click', () => onClick(button));
  return button;
}
