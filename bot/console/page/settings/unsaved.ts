/** Forms on the page that hold something not saved yet. */
export class Unsaved {
  private readonly forms = new Set<object>();

  /** @param question asked before what is not saved is thrown away */
  constructor(private readonly question: string) {
    addEventListener('beforeunload', event => {
      if (this.forms.size > 0) event.preventDefault();
    });
  }

  /** Notes whether a form holds something not saved. */
  note(form: object, changed: boolean): void {
    if (changed) this.forms.add(form);
    else this.forms.delete(form);
  }

  /**
   * True when nothing would be lost, or the person lets it go; then it is forgotten.
   * @param kept a form that is not lost, since it is the one being saved
   */
  mayLeave(kept?: object): boolean {
    const lost = [...this.forms].filter(form => form !== kept);
    if (lost.length > 0 && !confirm(this.question)) return false;
    for (const form of lost) this.forms.delete(form);
    return true;
  }
}
