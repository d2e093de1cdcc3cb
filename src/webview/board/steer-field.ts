import { element } from '../kit/element.ts';

/** The field for steering directions, shown on request; Enter submits, Escape cancels. */
export function steerField(done: (words: string | undefined) => void): {
  readonly element: HTMLElement;
  readonly open: (hint: string) => void;
} {
  const label = element('label', { for: 'steer' });
  const input = element('input', { id: 'steer', type: 'text', maxlength: 300, autocomplete: 'off' });
  const form = element('form', { class: 'steer', hidden: true }, label, input);
  const close = (words: string | undefined): void => {
    form.hidden = true;
    input.value = '';
    done(words);
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    close(input.value.trim() === '' ? undefined : input.value.trim());
  });
  input.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close(undefined);
  });
  return {
    element: form,
    open: (hint) => {
      label.textContent = hint;
      form.hidden = false;
      input.focus();
    },
  };
}
