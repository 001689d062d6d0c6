## What is wrong with what a program asks

problem-cursor = يرجى إدراج قيمة `next` من الصفحة السابقة، أو حذف هذا البارامتر.
problem-limit = يرجى إدراج عدد من 1 إلى { $most }.
problem-parameter = يرجى حذف هذا البارامتر: فهو ليس q ولا limit ولا cursor ولا أيا مما يلي: { $known }.
problem-filters = يرجى الاكتفاء بعدد من عوامل التصفية لا يتجاوز { $most }.
problem-query = يرجى تصحيح الاستعلام: تتعذر قراءته.
