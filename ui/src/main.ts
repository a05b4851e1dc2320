// Opens the page: look, session, desk.
import { mount } from "svelte";
import Desk from "./pages/Desk.svelte";
import { receive } from "./pages/dropped";
import "./shared/look.css";
import { session } from "./shared/session.svelte";
import { onFileDropped } from "./shell";

const target = document.getElementById("desk");
if (target) {
  mount(Desk, { target });
  onFileDropped((file) => void receive(file));
  void session.begin();
}
