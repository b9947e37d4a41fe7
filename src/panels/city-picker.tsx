import type { Messages } from "../messages/zh";

interface CityPickerProps {
  readonly text: Messages;
  readonly city: string;
  readonly cities: readonly { readonly id: string; readonly name: string }[];
  readonly onCity: (id: string) => void;
}

/** Which city is open; a choice only where there are several. */
export function CityPicker({ text, city, cities, onCity }: CityPickerProps) {
  if (cities.length < 2) return cities.find(({ id }) => id === city)?.name;
  return (
    <span className="choice">
      <select
        className="select city-picker"
        aria-label={text.packPage.cityLabel}
        value={city}
        onChange={(event) => onCity(event.target.value)}
      >
        {cities.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </span>
  );
}
