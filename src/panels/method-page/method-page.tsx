import { Button } from "react-aria-components";
import type { Method } from "../../domain/method/method";
import type { CitySetting } from "../../domain/programme/city-setting";
import type { Terrain } from "../../domain/unit";
import { Choice } from "../choice";
import type { Wording } from "../figure-words";
import { PageFrame } from "../page-frame";
import { TerrainTable } from "./terrain-table";
import { type TriedLimit, TriedLimits } from "./tried-limits";

export interface TerrainRow {
  readonly code: string;
  readonly name: string;
  readonly terrain: Terrain;
  readonly isOwn: boolean;
  /** The limit that this terrain brings; null where no indicator asks for it. */
  readonly limit: string | null;
}

export interface MethodPageProps extends Wording {
  readonly method: Method;
  /** In words; empty for the official method. */
  readonly changes: string;
  readonly setting: CitySetting;
  readonly terrains: readonly TerrainRow[];
  readonly limits: readonly TriedLimit[];
  readonly onMethod: (change: Partial<Method>) => void;
  readonly onTerrain: (code: string, terrain: Terrain | null) => void;
  readonly onDropLimit: (key: string) => void;
  readonly onRule: (indicator: string) => void;
  readonly onReset: () => void;
  readonly onClose: () => void;
}

/** How the rules are applied where they leave a choice, and where a condition or limit is tried. */
export function MethodPage(props: MethodPageProps) {
  const { text, changes } = props;
  const words = text.methodPage;
  return (
    <PageFrame
      testId="method-page"
      title={words.title}
      sentence={changes ? words.own(changes) : words.official}
      back={text.backToMap}
      onBack={props.onClose}
      tools={
        <Button className="button" isDisabled={!changes} onPress={props.onReset}>
          {words.reset}
        </Button>
      }
    >
      <section>
        <h3>{words.water}</h3>
        <WaterChoices {...props} />
      </section>
      <section>
        <h3>{words.conditions}</h3>
        <Conditions {...props} />
        <h4>{words.terrain}</h4>
        <TerrainTable {...props} />
        <p className="muted small">{words.terrainHint}</p>
      </section>
      <section>
        <h3>{words.limits}</h3>
        <TriedLimits {...props} />
      </section>
    </PageFrame>
  );
}

function WaterChoices({ text, method, onMethod }: MethodPageProps) {
  const words = text.methodPage;
  return (
    <div className="method-choices">
      <Choice
        label={words.rounding}
        hint={words.roundingHint}
        options={words.roundings}
        chosen={method.rounding}
        onChoose={(rounding) => onMethod({ rounding })}
      />
      <Choice
        label={words.oxygen}
        hint={words.oxygenHint}
        options={words.oxygens}
        chosen={method.oxygenBySaturation ? "yes" : "no"}
        onChoose={(chosen) => onMethod({ oxygenBySaturation: chosen === "yes" })}
      />
      <Choice
        label={words.acidity}
        hint={words.acidityHint}
        options={words.acidities}
        chosen={method.acidity}
        onChoose={(acidity) => onMethod({ acidity })}
      />
    </div>
  );
}

function Conditions({ text, method, setting, onMethod }: MethodPageProps) {
  const words = text.methodPage;
  const { climate, citySize } = text.rulePage.conditions;
  return (
    <div className="method-choices">
      <Choice
        label={words.climate}
        hint={text.given(setting.provenance.note)}
        options={{ pack: words.byPack(climate[setting.climate]), ...climate }}
        chosen={method.climate ?? "pack"}
        onChoose={(chosen) => onMethod({ climate: chosen === "pack" ? null : chosen })}
      />
      <Choice
        label={words.citySize}
        options={{ pack: words.byPack(citySize[setting.citySize]), ...citySize }}
        chosen={method.citySize ?? "pack"}
        onChoose={(chosen) => onMethod({ citySize: chosen === "pack" ? null : chosen })}
      />
    </div>
  );
}
