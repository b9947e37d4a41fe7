import { expect, test } from "vitest";
import { coordinateHeader } from "../../../../../src/domain/tables/coordinates/coordinate-header";

test.each([
  ["经度", "longitude", "whole", "plain"],
  ["东经", "longitude", "whole", "plain"],
  ["Longitude", "longitude", "whole", "plain"],
  ["经度（°）", "longitude", "whole", "plain"],
  ["经度（WGS84）", "longitude", "whole", "plain"],
  ["X坐标", "longitude", "whole", "bare"],
  ["经度E", "longitude", "whole", "plain"],
  ["坐标/东经E", "longitude", "whole", "plain"],
  ["纬度°", "latitude", "whole", "plain"],
  ["经度_2", "longitude", "whole", "plain"],
  ["入河排污口所在地理位置经度", "longitude", "whole", "of-something"],
  ["排污口位置/纬度", "latitude", "whole", "plain"],
  ["排污口纬度", "latitude", "whole", "of-something"],
  ["Y", "latitude", "whole", "bare"],
  ["经度（度）", "longitude", "whole", "plain"],
  ["经度（分）", "longitude", "minutes", "plain"],
  ["经度(″)", "longitude", "seconds", "plain"],
  ["纬度/秒", "latitude", "seconds", "plain"],
  ["位置/纬度/分", "latitude", "minutes", "plain"],
  ["经纬度", "position", "whole", "plain"],
  ["地理坐标（东经、北纬）", "position", "whole", "plain"],
  ["排污口坐标", "position", "whole", "of-something"],
  ["企业经纬度", "position", "whole", "of-something"],
  ["终点经度坐标", "longitude", "whole", "of-something"],
])("%s says %s, %s, %s", (header, axis, part, surety) => {
  expect(coordinateHeader(header)).toEqual({ axis, part, surety });
});

test.each([
  "中央子午线经度",
  "名称",
  "度",
  "X轴",
  "时间（分）",
  "",
  "（）",
  "海拔",
  "index",
  "横坐标",
  "Y坐标值",
  "分",
])("%s says nothing of them", (header) => {
  expect(coordinateHeader(header)).toBeNull();
});
