/** Why a slot holds a figure or not; numbers, because the generated function reads them. */
export const PRESENT = 0;
export const MISSING = 1;
/** The item is not asked of the category, or is hidden by its condition. */
export const NOT_APPLICABLE = 2;
/** The item is asked, but not this line of it: counts for zero in a sum. */
export const NOT_PROPOSED = 3;
