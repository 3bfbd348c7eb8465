import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Article } from '../../../entities/learning/article';
import { Script } from '../../../entities/learning/script';
import { Training } from '../../../entities/learning/training';
import { TrainingParticipant } from '../../../entities/learning/trainingParticipant';
import { Team } from '../../../entities/people/team';
import { User } from '../../../entities/people/user';
import type { Context } from '../../context';
import { Needs } from '../../reading/wanted';
import { effectOf, TrainingEffect } from './effect';

/** Who takes part in a training, what it uses and what came of it. */
@Resolver(() => Training)
export class TrainingFields {
  @Needs(Training, 'doneOn')
  @FieldResolver(() => Boolean, { description: 'Whether it has been done.' })
  done(@Root() training: Training): boolean {
    return training.doneOn !== null;
  }

  @Needs(Training, 'userId')
  @FieldResolver(() => User, { description: 'Who planned or recorded it.' })
  user(@Root() training: Training, @Ctx() { load }: Context, @Info() info: GraphQLResolveInfo): Promise<User | null> {
    return load.one(User, training.userId, info);
  }

  @Needs(Training, 'teamId')
  @FieldResolver(() => Team, { nullable: true, description: 'The team it is for as a whole; null for single people.' })
  team(@Root() training: Training, @Ctx() { load }: Context, @Info() info: GraphQLResolveInfo): Promise<Team | null> {
    return load.one(Team, training.teamId, info);
  }

  @Needs(Training)
  @FieldResolver(() => [User], { description: 'Who takes part.' })
  async participants(
    @Root() training: Training,
    @Ctx() { load }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<User[]> {
    const all = await load.many(TrainingParticipant, 'trainingId', training.id, ['userId'], 'createdAt');
    const people = await Promise.all(all.map(({ userId }) => load.one(User, userId, info)));
    return people.filter(person => person !== null);
  }

  @Needs(Training, 'articleId')
  @FieldResolver(() => Article, { nullable: true, description: 'An article to read for it.' })
  article(
    @Root() training: Training,
    @Ctx() { load }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Article | null> {
    return load.one(Article, training.articleId, info);
  }

  @Needs(Training, 'scriptId')
  @FieldResolver(() => Script, { nullable: true, description: 'A script to practise with.' })
  script(
    @Root() training: Training,
    @Ctx() { load }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Script | null> {
    return load.one(Script, training.scriptId, info);
  }

  @Needs(Training, 'step', 'doneOn')
  @FieldResolver(() => TrainingEffect, {
    nullable: true,
    description: 'Whether the step it was for has moved since; null for one that is for none, or not done yet.',
  })
  effect(@Root() training: Training, @Ctx() context: Context): Promise<TrainingEffect | null> {
    return effectOf(context, training);
  }
}
