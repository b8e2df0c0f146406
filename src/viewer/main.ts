import "#src/viewer/no-eval";
import { startApp } from "#src/viewer/page/app";

void startApp();
