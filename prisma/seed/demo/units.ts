import type { DepartmentKind } from "@/lib/platform/db/generated/enums";

export type UnitPlan = {
  readonly code: string;
  readonly name: string;
  readonly short: string;
  readonly kind: DepartmentKind;
  readonly parent: string;
  readonly office: string;
};

const unit = (code: string, name: string, short: string, kind: DepartmentKind, parent = "YX"): UnitPlan => ({
  code: `YX-${code}`,
  name,
  short,
  kind,
  parent: parent === "YX" ? "YX" : `YX-${parent}`,
  office: code
    .replace(/[^A-Z]/g, "")
    .slice(0, 3)
    .padEnd(3, "X"),
});

/** 云溪市, a made-up city: its units, each named so that the official table's short names find it. */
export const units: readonly UnitPlan[] = [
  unit("XCB", "云溪市委宣传部", "市委宣传部", "bureau"),
  unit("WMB", "云溪市文明办", "市文明办", "bureau"),
  unit("SWB", "云溪市委办", "市委办", "bureau"),
  unit("ZZB", "云溪市委组织部", "市委组织部", "bureau"),
  unit("JWW", "云溪市纪委监委", "市纪委监委", "bureau"),
  unit("WXB", "云溪市委网信办", "市委网信办", "bureau"),
  unit("ZFB", "云溪市政府办", "市政府办", "bureau"),
  unit("FGW", "云溪市发改委", "市发改委", "bureau"),
  unit("JYJ", "云溪市教育局", "市教育局", "bureau"),
  unit("KXJ", "云溪市科协", "市科协", "bureau"),
  unit("MZJ", "云溪市民政局", "市民政局", "bureau"),
  unit("MZZ", "云溪市民宗局", "市民宗局", "bureau"),
  unit("GAJ", "云溪市公安局", "市公安局", "bureau"),
  unit("SFJ", "云溪市司法局", "市司法局", "bureau"),
  unit("CZJ", "云溪市财政局", "市财政局", "bureau"),
  unit("RSJ", "云溪市人社局", "市人社局", "bureau"),
  unit("ZJJ", "云溪市住建局", "市住建局", "bureau"),
  unit("CGJ", "云溪市城管局", "市城管局", "bureau"),
  unit("YLJ", "云溪市园林局", "市园林局", "bureau"),
  unit("SLJ", "云溪市水利局", "市水利局", "bureau"),
  unit("STJ", "云溪市生态环境局", "市生态环境局", "bureau"),
  unit("WLJ", "云溪市文旅局", "市文旅局", "bureau"),
  unit("WJJ", "云溪市卫健局", "市卫健局", "bureau"),
  unit("TYJ", "云溪市体育局", "市体育局", "bureau"),
  unit("SCJ", "云溪市市场监管局", "市市场监管局", "bureau"),
  unit("SPJ", "云溪市审批局", "市审批局", "bureau"),
  unit("YJJ", "云溪市应急局", "市应急局", "bureau"),
  unit("TJJ", "云溪市统计局", "市统计局", "bureau"),
  unit("FLH", "云溪市妇联", "市妇联", "bureau"),
  unit("TWX", "云溪团市委", "团市委", "bureau"),
  unit("GHX", "云溪市总工会", "市总工会", "bureau"),
  unit("DHQ", "东湖区", "东湖区", "district"),
  unit("XSQ", "西山区", "西山区", "district"),
  unit("CGJD", "城关街道办", "城关街道", "sub_district", "DHQ"),
  unit("HBJD", "湖滨街道办", "湖滨街道", "sub_district", "DHQ"),
  unit("XSJD", "西山街道办", "西山街道", "sub_district", "XSQ"),
  unit("HBSQ", "湖滨社区", "湖滨社区", "community", "HBJD"),
  unit("LYSQ", "柳园社区", "柳园社区", "community", "CGJD"),
  unit("YXSX", "云溪市第一小学", "市一小", "school", "JYJ"),
  unit("RMYY", "云溪市人民医院", "市人民医院", "institution", "WJJ"),
  unit("TYZX", "云溪市体育中心", "市体育中心", "institution", "TYJ"),
];

/** People of the demo beside one clerk of every unit: who signs in to see the other roles at work. */
export const heads = ["WJJ", "JYJ", "CGJ", "TYJ"].map((code) => `YX-${code}`);
