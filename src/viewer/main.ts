import "#src/viewer/no-eval";
import { startApp } from "#src/viewer/page/app";
import { applyStoredTheme } from "#src/viewer/page/theme";

applyStoredTheme();
void startApp();
