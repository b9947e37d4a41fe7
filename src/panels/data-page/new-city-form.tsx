import { useState } from "react";
import { Button } from "react-aria-components";
import type { Messages } from "../../messages/zh";

export interface NewCityFormProps {
  readonly text: Messages;
  readonly counties: number;
  readonly townships: number;
  readonly points: number;
  /** The prefecture the counties' codes begin with. */
  readonly code: string;
  /** The city of one's own that has the code; null for none. */
  readonly takenBy: (code: string) => string | null;
  /** `isBeside`: the one that has the code stays too. */
  readonly onMake: (code: string, name: string, isBeside: boolean) => void;
}

/** The open polygons as the base map of a city of one's own. */
export function NewCityForm({ text, takenBy, onMake, ...base }: NewCityFormProps) {
  const words = text.packPage.newCity;
  const [code, setCode] = useState(base.code);
  const [name, setName] = useState("");
  const taken = takenBy(code.trim());
  const make = (isBeside: boolean) => onMake(code.trim(), name.trim(), isBeside);
  const isReady = /^\d{6}$/.test(code.trim()) && name.trim() !== "";
  return (
    <section data-testid="new-city">
      <h3>{words.title}</h3>
      <p className="small">{words.found(base.counties, base.townships, base.points)}</p>
      <p className="small muted">{words.advice}</p>
      <form
        className="pack-add"
        aria-label={words.title}
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) make(taken !== null);
        }}
      >
        <label className="choice-label">
          <span className="small muted">{words.name}</span>
          <input className="input" value={name} onChange={({ target }) => setName(target.value)} />
        </label>
        <label className="choice-label">
          <span className="small muted">{words.code}</span>
          <input
            className="input"
            inputMode="numeric"
            value={code}
            onChange={({ target }) => setCode(target.value)}
          />
        </label>
        <Button className="button primary" type="submit" isDisabled={!isReady}>
          {taken === null ? words.make : words.makeBeside}
        </Button>
        {taken !== null && (
          <Button className="button" isDisabled={!isReady} onPress={() => make(false)}>
            {words.replace(taken)}
          </Button>
        )}
      </form>
      {taken !== null && <p className="small warn">{words.taken(taken)}</p>}
    </section>
  );
}
