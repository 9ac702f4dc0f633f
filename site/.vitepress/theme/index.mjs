import { h } from "vue";
// With the fonts of the reader's system.
import theme from "vitepress/theme-without-fonts";
import Networks from "./Networks.vue";
import "./style.css";

export default {
  extends: theme,
  Layout: () => h(theme.Layout, null, { "home-hero-image": () => h(Networks) }),
};
