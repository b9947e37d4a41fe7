/** Words of the water page. */
export const zhWaterPage = {
  title: "水质",
};
