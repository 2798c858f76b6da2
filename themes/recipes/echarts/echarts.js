// What our charts need of Apache ECharts, and no more: the bundle's weight is
// held by a test (internal/theme). The renderer is SVG, so that the drawing
// takes the page's font and prints sharp.
import { getInstanceByDom, init, use } from "echarts/core";
import { BarChart, HeatmapChart, LineChart } from "echarts/charts";
import {
  AriaComponent, GridComponent, LegendComponent, MarkLineComponent, TitleComponent, TooltipComponent,
  VisualMapPiecewiseComponent,
} from "echarts/components";
import { LabelLayout } from "echarts/features";
import { SVGRenderer } from "echarts/renderers";

use([
  BarChart, HeatmapChart, LineChart, AriaComponent, GridComponent, LegendComponent, MarkLineComponent, TitleComponent,
  TooltipComponent, VisualMapPiecewiseComponent, LabelLayout, SVGRenderer,
]);
export { getInstanceByDom, init };
