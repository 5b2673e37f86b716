import { patientFetch } from "@/components/ui/patient-fetch";

// Next runs this in every browser before the page's own scripts.
window.fetch = patientFetch(window.fetch.bind(window));
