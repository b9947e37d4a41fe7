import type { UnitRelation, UpstreamUnit } from "../../domain/upstream/upstream-of";
import { formatNumber } from "../../messages/format-number";
import {
  BasisNotes,
  ProvenanceWord,
  SectionLink,
  SectionState,
  type UpstreamPanelProps,
  UpstreamTable,
} from "./upstream-parts";

/** In the order they are listed. */
export const relations: readonly UnitRelation[] = ["drains", "shares", "along"];

/** The places by relation, each with the sections above that lie in it. */
export function UpstreamPlaces(props: UpstreamPanelProps) {
  const { text, upstream } = props;
  const words = text.upstream;
  if (upstream.units.length === 0)
    return (
      <section>
        <h3>{words.units}</h3>
        <p className="small muted">{words.noUnits}</p>
      </section>
    );
  return relations.map((relation) => {
    const units = upstream.units.filter((unit) => unit.relation === relation);
    return units.length > 0 && <Places key={relation} {...props} {...{ relation, units }} />;
  });
}

interface PlacesProps extends UpstreamPanelProps {
  readonly relation: UnitRelation;
  readonly units: readonly UpstreamUnit[];
}

function Places({ relation, units, ...props }: PlacesProps) {
  const { text } = props;
  const words = text.upstream;
  return (
    <section>
      <h3>
        <span className="upstream-sign" data-relation={relation} />
        {words.relations[relation]} <span className="count">{units.length}</span>
      </h3>
      <p className="small muted">{words.relationHints[relation]}</p>
      <UpstreamTable
        label={words.relations[relation]}
        heads={[words.units, words.unitSections, words.basis]}
      >
        {units.map((unit) => (
          <PlaceRow key={unit.key} {...props} {...{ unit }} />
        ))}
      </UpstreamTable>
      <BasisNotes text={text} rows={units} />
    </section>
  );
}

function PlaceRow({ unit, ...props }: UpstreamPanelProps & { readonly unit: UpstreamUnit }) {
  const { text, language, onSection, onUnit, nameOfUnit } = props;
  const words = text.upstream;
  const kind = unit.level === "outside" ? words.outside : text.unitKind[unit.level];
  const parent = unit.level === "township" && unit.parent ? nameOfUnit(unit.parent) : "";
  const length = unit.km === null ? "" : words.km(formatNumber(language, unit.km, 0));
  return (
    <tr data-unit={unit.key} data-relation={unit.relation} data-status={unit.provenance.status}>
      <td>
        {unit.level === "outside" ? (
          text.given(unit.name[language])
        ) : (
          <button type="button" className="link" onClick={() => onUnit(unit.key)}>
            {unit.name[language]}
          </button>
        )}
        <small className="muted block">
          {[parent || kind, length].filter(Boolean).join(" · ")}
        </small>
      </td>
      <td>
        {unit.sections.length === 0 && <span className="muted">{text.none}</span>}
        {unit.sections.map((each) => (
          <p key={each.section.id} className="upstream-within">
            <SectionLink {...{ each, language, onSection }} />
            <SectionState {...{ each, text }} />
          </p>
        ))}
      </td>
      <td>
        <ProvenanceWord {...{ text }} provenance={unit.provenance} />
      </td>
    </tr>
  );
}
