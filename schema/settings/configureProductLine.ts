import { Decimal } from 'decimal.js';
import { Arg, Ctx, Field, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { ProductLine } from '../../entities/market/productLine';
import { DecimalScalar } from '../../entities/scalars';
import { mayConfigureMargin } from '../access';
import { change } from '../changing/change';
import { Payload } from '../changing/payload';
import type { Work } from '../changing/work';
import type { Context } from '../context';
import { onlyGives } from './onlyGives';
import { putAt } from './ordered';
import { archive, kindOfChange, mustBeUnique, newNames, OrderedSettingInput, rename, told } from './setting';

@InputType({ description: 'A line of products; what is left out stays.' })
export class ConfigureProductLineInput extends OrderedSettingInput {
  @Field(() => Int, {
    nullable: true,
    description: 'Days from first contact to won that are usual for it; null for not known.',
  })
  typicalCycleDays?: number | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Share of its revenue left after cost, 0 to 1; null for the workspace’s. Analysts may change it too.',
  })
  grossMargin?: string | null;
}

@ObjectType({ description: 'The product line as it is now.' })
export class ConfigureProductLinePayload extends Payload {
  @Field(() => ProductLine, { nullable: true, description: 'The product line; null when refused.' })
  productLine!: ProductLine | null;
}

/** `configureProductLine`. */
@Resolver()
export class ConfigureProductLine {
  @Mutation(() => ConfigureProductLinePayload, {
    description: 'Adds, changes, moves or archives a product line. Admins; analysts its margin only.',
  })
  configureProductLine(
    @Arg('input', () => ConfigureProductLineInput, { description: 'The product line.' })
    input: ConfigureProductLineInput,
    @Ctx() context: Context,
  ): Promise<ConfigureProductLinePayload> {
    const may = mayConfigureMargin(input.id != null && onlyGives(input, ['id', 'grossMargin']));
    return change(context, kindOfChange(input), { mutation: 'configureProductLine', input, may }, async work => {
      const productLine = await lineOf(work, input);
      archive(work, productLine, input);
      if (input.position != null || input.id == null)
        await putAt(work, ProductLine, productLine, input.position ?? null);
      productLine.check();
      await mustBeUnique(work, ProductLine, productLine);
      told(work, productLine);
      return { productLine };
    });
  }
}

async function lineOf(work: Work, input: ConfigureProductLineInput): Promise<ProductLine> {
  const { typicalCycleDays, grossMargin } = input;
  const margin = grossMargin == null ? null : new Decimal(grossMargin).toFixed();
  if (input.id == null) {
    return work.add(ProductLine, {
      ...newNames(input),
      typicalCycleDays: typicalCycleDays ?? null,
      grossMargin: margin,
      position: 0,
      archivedAt: null,
    });
  }
  const line = await work.find(ProductLine, input.id, ['id']);
  rename(line, input);
  if (typicalCycleDays !== undefined) line.typicalCycleDays = typicalCycleDays;
  if (grossMargin !== undefined) line.grossMargin = margin;
  return line;
}
