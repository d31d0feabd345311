import './put-off.css';

/** Where Balik is found again: at the end of the browser's toolbar, or in the list behind the puzzle piece. The words say it too. */
export function PutOffPicture() {
  return (
    <svg class="put-off turns" viewBox="0 0 240 96" aria-hidden="true" data-put-off-picture>
      <path class="sheet-line" d="M1 95V9a8 8 0 0 1 8-8h222a8 8 0 0 1 8 8v86M1 39h238" />
      <rect x="12" y="10" width="132" height="20" rx="10" />
      <path d={PUZZLE} transform="translate(160 10)" />
      <path d="M222 15h.01M222 20h.01M222 25h.01" />
      <g class="lit">
        <circle cx="199" cy="20" r="13" />
        <path d={BALIK} transform="translate(189 10)" />
      </g>
      <rect class="list" x="108" y="48" width="120" height="36" rx="6" />
      <g class="lit">
        <path d={BALIK} transform="translate(118 56)" />
      </g>
      <path class="name" d="M150 66h46" />
      <path class="sheet-line" d="M170 33v13" stroke-dasharray="2 4" />
    </svg>
  );
}

/** Each in a box of 20 by 20. */
const PUZZLE = 'M4 6.5h3.6v-.9a1.9 1.9 0 0 1 3.8 0v.9H15v3.6h.9a1.9 1.9 0 0 1 0 3.8H15v3.6H4z';
const BALIK = 'M4.5 7.5H15M12.5 5 15 7.5 12.5 10M15.5 12.5H5M7.5 10 5 12.5 7.5 15';
