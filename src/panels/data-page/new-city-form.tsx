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
  readonly onMake: (code: string, name: string) => void;
}

/** The open polygons as the base map of a city of one's own. */
export function NewCityForm({ text, onMake, ...base }: NewCityFormProps) {
  const words = text.packPage.newCity;
  const [code, setCode] = useState(base.code);
  const [name, setName] = useState("");
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
          if (isReady) onMake(code.trim(), name.trim());
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
          {words.make}
        </Button>
      </form>
    </section>
  );
}
