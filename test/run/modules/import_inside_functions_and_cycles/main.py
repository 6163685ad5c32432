import employee
import department

boss = employee.Employee("Ann")
sales = department.Department("sales", boss)
boss.department = sales
print(boss.describe(), sales.size())
