interface Props<T extends string> {
  legend: string;
  choices: readonly { id: T; label: string; note: string; mark: string | null }[];
  onChoose: (id: T) => void;
  narrow?: boolean;
}

/** Large things to touch; what is chosen carries a mark. */
export function Choices<T extends string>({ legend, choices, onChoose, narrow = false }: Props<T>) {
  return (
    <fieldset className={narrow ? 'choices choices-narrow' : 'choices'}>
      <legend>{legend}</legend>
      {choices.map(({ id, label, note, mark }) => (
        <button key={id} type="button" aria-pressed={mark !== null} onClick={() => onChoose(id)}>
          <span className="choices-mark" aria-hidden="true">
            {mark ?? ''}
          </span>
          <span>
            {label}
            {note ? <small>{note}</small> : null}
          </span>
        </button>
      ))}
    </fieldset>
  );
}
