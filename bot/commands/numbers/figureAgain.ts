import { acceptedSlots } from '../../accepted';
import { isRequest, type Turn } from '../../command';
import { showKpi } from './showKpi';

/** The variables with which `showKpi` asks for a figure. @param figure its slots as JSON */
export async function variablesOf(figure: Record<string, unknown>, turn: Turn): Promise<Record<string, unknown>> {
  const request = await showKpi.operation(acceptedSlots(showKpi, figure, turn.setting), turn);
  if (!isRequest(request)) throw new Error('a figure is asked for with an operation');
  return request.variables;
}
