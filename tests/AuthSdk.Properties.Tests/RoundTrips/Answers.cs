namespace AuthSdk.Properties.Tests.RoundTrips;

/// <summary>Waits for what drawn operations return, and reads it to its end.</summary>
internal static class Answers
{
    public static async Task ReadAsync(object? returned)
    {
        switch (returned)
        {
            case Task task:
                await task;
                Dispose(task.GetType().GetProperty("Result")?.GetValue(task));
                break;
            case ValueTask task:
                await task;
                break;
            case not null when returned.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(ValueTask<>):
                await ReadAsync(type.GetMethod("AsTask")!.Invoke(returned, null));
                break;
            case IAsyncEnumerable<object?> items:
                await foreach (var item in items)
                {
                    Assert.NotNull(item);
                }

                break;
            default:
                Assert.Fail($"{returned} cannot be waited for.");
                break;
        }
    }

    private static void Dispose(object? result)
    {
        if (result?.GetType().GetProperty("Error")?.GetValue(result) is Exception error)
        {
            throw new InvalidOperationException(error.Message, error);
        }

        (result as IDisposable)?.Dispose();
    }
}
