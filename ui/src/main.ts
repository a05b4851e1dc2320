// Opens the page: look, session, desk.
import { mount } from "svelte";
import Desk from "./pages/Desk.svelte";
import { receive } from "./pages/dropped";
import "./shared/look.css";
import { session } from "./shared/session.svelte";
import { onChanged, onFileDropped, onRaised } from "./shell";

const target = document.getElementById("desk");
if (target) {
  mount(Desk, { target });
  onFileDropped((file) => void receive(file));
  onRaised(() => session.raised());
  onChanged(() => void session.look());
  void begin();
}

/** The first state; then the file that was named when the program was started. */
async function begin(): Promise<void> {
  await session.begin(typeIsHere());
  if (session.start?.named) await receive(session.start.named);
}

/** Words move when their type arrives, and a press in that moment would fall beside what it was meant for. */
async function typeIsHere(): Promise<void> {
  await Promise.allSettled([...document.fonts].map((face) => face.load()));
}
