/** Quiet context: warm paper and greys, so that only the states and classes speak. */
export const mapColours = {
  paper: "#f1efea",
  neighbour: "#e9e7e1",
  neighbourBorder: "#d3d0c8",
  neighbourInk: "#8a877f",
  quietUnit: "#fbfaf7",
  countyBorder: "#7b7f82",
  townshipBorder: "#b3b4b2",
  cityBorder: "#3c434a",
  ink: "#1d2733",
  quietInk: "#596069",
  halo: "#ffffff",
  water: "#7fb3d3",
  waterFill: "#c4dfed",
  waterInk: "#3a7195",
  protectedFill: "#7fb069",
  protectedBorder: "#4f7d3e",
} as const;
