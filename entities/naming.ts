import { DefaultNamingStrategy, type NamingStrategyInterface } from 'typeorm';

/** `expectedCloseOn` is the column `expected_close_on`; tables carry their names explicitly. */
export class SnakeCaseColumns extends DefaultNamingStrategy implements NamingStrategyInterface {
  override columnName(propertyName: string, customName: string): string {
    return customName || propertyName.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);
  }
}
